import { useState } from "preact/hooks";
import { DeskColleagues } from "../../../gql/DeskColleagues.ts";
import { useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Dialog } from "../../../ui/dialog/dialog.tsx";
import { Select } from "../../../ui/select/select.tsx";
import type { Assignment } from "./use-case-acts.ts";

interface AssignDialogProps {
  open: boolean;
  onClose: () => void;
  onAssign: (to: Assignment, name: string) => void;
}

/** Gives a case to an office or to a colleague. */
export function AssignDialog({ open, onClose, onAssign }: AssignDialogProps) {
  const { t } = useText();
  const { data } = useQuery(DeskColleagues, {}, { skip: !open, maxAge: 300_000 });
  const [teamId, setTeam] = useState("");
  const [agentId, setAgent] = useState("");
  const [missing, setMissing] = useState(false);
  const agents = data?.deskAgents ?? [];
  const teams = data?.deskTeams ?? [];
  const name =
    agents.find(({ id }) => id === agentId)?.firstName ?? teams.find(({ id }) => id === teamId)?.name ?? "";
  const send = (): void => {
    if (name === "") return setMissing(true);
    onAssign({ ...(teamId !== "" && { teamId }), ...(agentId !== "" && { agentId }) }, name);
    setTeam("");
    setAgent("");
    onClose();
  };
  return (
    <Dialog
      open={open}
      title={t("desk.assign.title")}
      closeLabel={t("action.close")}
      onClose={onClose}
      actions={
        <>
          <Button onClick={send}>{t("desk.assign.send")}</Button>
          <Button variant="secondary" onClick={onClose}>
            {t("action.cancel")}
          </Button>
        </>
      }
    >
      <p>{t("desk.assign.how")}</p>
      <Select
        id="assign-team"
        label={t("desk.assign.team")}
        placeholder={t("desk.assign.noTeam")}
        error={missing && name === "" ? t("desk.assign.missing") : undefined}
        options={teams.map((team) => ({ value: team.id, label: team.name }))}
        value={teamId}
        onChange={setTeam}
      />
      <Select
        id="assign-agent"
        label={t("desk.assign.agent")}
        placeholder={t("desk.assign.noAgent")}
        options={agents.map(({ id, firstName, office }) => ({ value: id, label: `${firstName}, ${office}` }))}
        value={agentId}
        onChange={setAgent}
      />
    </Dialog>
  );
}
