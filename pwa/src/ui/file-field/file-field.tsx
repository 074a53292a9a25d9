import { describedBy, FieldError, Hint, type FieldTexts } from "../field/field.tsx";
import { Icon } from "../icon/icon.tsx";
import "../button/button.css";
import "./file-field.css";

export interface ChosenFile {
  id: string;
  name: string;
  /** "1,2 MB" */
  size: string;
  thumbnailUrl?: string;
  /** 0 to 1 while it is being sent; undefined when it is done. */
  progress?: number;
  error?: string;
}

export interface FileFieldProps extends FieldTexts {
  files: readonly ChosenFile[];
  onAdd: (files: File[]) => void;
  onRemove: (id: string) => void;
  /** "Aggiungi una foto" */
  addLabel: string;
  /** "Togli la foto buca.jpg" */
  removeLabel: (name: string) => string;
  /** "Invio di buca.jpg" */
  progressLabel: (name: string) => string;
  /** Media types, as in the HTML attribute. */
  accept?: string;
  multiple?: boolean;
}

function FileRow({
  file,
  onRemove,
  removeLabel,
  progressLabel,
}: { file: ChosenFile } & Pick<FileFieldProps, "onRemove" | "removeLabel" | "progressLabel">) {
  return (
    <li class="file">
      {file.thumbnailUrl ? <img src={file.thumbnailUrl} alt="" /> : <Icon name="file" size="large" />}
      <div class="file-words">
        <p class="file-name">{file.name}</p>
        <p class="soft">{file.size}</p>
        {file.progress !== undefined && (
          <progress value={file.progress} aria-label={progressLabel(file.name)} />
        )}
        {file.error && <FieldError id={file.id}>{file.error}</FieldError>}
      </div>
      <button
        type="button"
        class="button button-quiet"
        aria-label={removeLabel(file.name)}
        onClick={() => onRemove(file.id)}
      >
        <Icon name="trash" />
      </button>
    </li>
  );
}

/** Photos and documents: chosen, sent while the reader goes on, taken away again. */
export function FileField(props: FileFieldProps) {
  const {
    id,
    label,
    hint,
    error,
    optionalLabel,
    asTitle,
    files,
    onAdd,
    addLabel,
    accept,
    multiple = true,
    onRemove,
    ...row
  } = props;
  /** Its button goes with the file: the keyboard goes on from the field. */
  const remove = (file: string): void => {
    onRemove(file);
    document.getElementById(id)?.focus();
  };
  const name = (
    <span class="field-label" id={`${id}-label`}>
      {label}
      {optionalLabel && <span class="field-optional"> {optionalLabel}</span>}
    </span>
  );
  return (
    <div class={`field${error ? " field-wrong" : ""}`}>
      {asTitle ? <h1 class="field-title">{name}</h1> : name}
      {hint && <Hint id={id}>{hint}</Hint>}
      {error && <FieldError id={id}>{error}</FieldError>}
      {files.length > 0 && (
        <ul role="list" class="files">
          {files.map((file) => (
            <FileRow key={file.id} file={file} onRemove={remove} {...row} />
          ))}
        </ul>
      )}
      <div class="file-add">
        <input
          type="file"
          {...{ id, accept, multiple }}
          aria-labelledby={`${id}-label ${id}-add`}
          aria-describedby={describedBy({ id, hint, error })}
          onChange={(event) => {
            onAdd([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = "";
          }}
        />
        <label class="button button-secondary" id={`${id}-add`} for={id}>
          <Icon name="camera" />
          {addLabel}
        </label>
      </div>
    </div>
  );
}
