interface Choice<T extends string> {
  value: T;
  text: string;
  /** Language of the text, where it is not that of the page. */
  lang?: string;
}

/** A row of buttons of which one is pressed. */
export function ChoiceRow<T extends string>(props: {
  label: string;
  choices: readonly Choice<T>[];
  value: T;
  onChange: (value: T) => void;
}) {
  return (
    <div className="cg-choices" role="group" aria-label={props.label}>
      {props.choices.map(({ value, text, lang }) => (
        <button
          key={value}
          type="button"
          className="cg-choice"
          lang={lang}
          aria-pressed={value === props.value}
          onClick={() => props.onChange(value)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
