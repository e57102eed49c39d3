interface KeyTableProps {
  /** Of the two columns. */
  readonly heads: readonly [keys: string, effect: string];
  readonly rows: readonly { readonly keys: readonly string[]; readonly effect: string }[];
}

export function KeyTable({ heads: [keysHead, effectHead], rows }: KeyTableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{keysHead}</th>
          <th scope="col">{effectHead}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ keys, effect }) => (
          <tr key={effect}>
            <th scope="row">
              {keys.map((key) => (
                <span key={key}>
                  <kbd>{key}</kbd>{' '}
                </span>
              ))}
            </th>
            <td>{effect}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
