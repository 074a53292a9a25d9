import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Where the device says what it has to say on any page; what says it is fetched after the page is there. */
export function DeviceNotices() {
  const [List, setList] = useState<ComponentType>();
  useEffect(() => {
    void import("./device-notice-list.tsx").then(
      (module) => setList(() => module.DeviceNoticeList),
      () => undefined,
    );
  }, []);
  return (
    <div class="stack device-notices" role="status">
      {List && <List />}
    </div>
  );
}
