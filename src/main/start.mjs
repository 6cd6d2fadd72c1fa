// Plain old JavaScript on purpose: a runtime too old for the rest must still be able to read this and say so.
const needed = 24;
const found = process.versions.node;

if (parseInt(found, 10) >= needed) {
  import('./launch.ts').then(({ launch }) => launch(process.argv.slice(2)));
} else {
  console.error(
    `Klachtwijzer heeft Node ${needed} of nieuwer nodig; hier draait Node ${found}. / ` +
      `Klachtwijzer needs Node ${needed} or newer; this is Node ${found}.`,
  );
  process.exitCode = 1;
}
