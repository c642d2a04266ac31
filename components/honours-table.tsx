import type { Honour } from '../utils/detect/detection.ts';
import type { Messages } from '../utils/i18n/messages.ts';

/** Who gave what to how many; nothing where the article tells of no honour. */
export function HonoursTable({
  honours,
  messages,
}: {
  readonly honours: readonly Honour[];
  readonly messages: Messages;
}) {
  if (honours.length === 0) return null;
  const { library } = messages;
  return (
    <table class="honours">
      <caption>{library.honours}</caption>
      <thead>
        <tr>
          <th scope="col">{library.count}</th>
          <th scope="col">{library.recipient}</th>
          <th scope="col">{library.award}</th>
          <th scope="col">{library.giver}</th>
        </tr>
      </thead>
      <tbody>
        {honours.map((honour, index) => (
          <tr key={index}>
            <td>{honour.count ?? ''}</td>
            <td>{honour.recipient}</td>
            <td>{honour.award}</td>
            <td>{honour.giver}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
