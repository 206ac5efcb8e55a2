// Imported first by each command, so that an old Node gets an explanation and not a stack trace.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Sluitend heeft Node 20.19 of hoger nodig; dit is Node ${process.versions.node}.`);
  console.error('Zie https://nodejs.org/nl/download en start daarna opnieuw.');
  process.exit(1);
}
