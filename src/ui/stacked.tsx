/** The head of a table whose rows become blocks on a phone: the roles are said, since such a table is none to a browser. */
export function StackedHead({ heads }: { readonly heads: readonly string[] }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {heads.map((head) => (
          <th key={head} scope="col" role="columnheader">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
