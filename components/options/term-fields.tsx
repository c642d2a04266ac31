import {
  TERM_COLOURS,
  TERM_SCOPES,
  type TermColour,
  type TermDraft,
  type TermScope,
} from '../../utils/clippings/vocabulary.ts';
import { LIMITS } from '../../utils/clippings/fields.ts';
import type { OptionsMessages } from '../../utils/i18n/options-messages.ts';
import { termClass } from '../tag-name.tsx';
import { Choice } from './choice.tsx';

/** What can be said of a term besides its name. */
export type TermTraits = Omit<TermDraft, 'name'>;

export const NEW_TERM: TermTraits = { colour: 'grey', description: '', appliesTo: 'both' };

export interface TermFieldsProps {
  /** Unique within the document. */
  readonly id: string;
  readonly traits: TermTraits;
  readonly options: OptionsMessages;
  readonly onTraits: (traits: TermTraits) => void;
}

/** Colour, scope and description of a term. */
export function TermFields({ id, traits, options, onTraits }: TermFieldsProps) {
  const { tags } = options;
  return (
    <>
      <Choice<TermColour>
        id={`${id}-colour`}
        legend={tags.colour}
        values={TERM_COLOURS}
        names={tags.colours}
        chosen={traits.colour}
        nameClass={(colour) => termClass({ colour })}
        onChoose={(colour) => {
          onTraits({ ...traits, colour });
        }}
      />
      <Choice<TermScope>
        id={`${id}-scope`}
        legend={tags.scope}
        values={TERM_SCOPES.toReversed()}
        names={tags.scopes}
        chosen={traits.appliesTo}
        onChoose={(appliesTo) => {
          onTraits({ ...traits, appliesTo });
        }}
      />
      <div class="field">
        <label for={`${id}-description`}>{tags.description}</label>
        <input
          id={`${id}-description`}
          type="text"
          autocomplete="off"
          maxLength={LIMITS.descriptionLength}
          value={traits.description}
          onInput={({ currentTarget }) => {
            onTraits({ ...traits, description: currentTarget.value });
          }}
        />
      </div>
    </>
  );
}
