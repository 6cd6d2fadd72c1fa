export const print = {
  print: 'Afdrukken',
  by: ({ who, day }: { who: string; day: string }) =>
    `Afgedrukt door ${who} op ${day}. Hier staat wat deze persoon mag zien. Berg het veilig op.`,
};
