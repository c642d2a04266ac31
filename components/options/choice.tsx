export interface ChoiceProps<Value extends string> {
  readonly id: string;
  readonly legend: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly nameClass?: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** One of several, by radio buttons: the arrow keys choose. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { id, legend, values, names, chosen, nameClass, onChoose } = props;
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={id}
            value={value}
            checked={value === chosen}
            onChange={() => {
              onChoose(value);
            }}
          />
          <span class={nameClass?.(value)}>{names[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
