import fc from 'fast-check';

// A run of the tests says the same twice. The nightly one tries others: SEED=random.
if (process.env['SEED'] !== 'random') fc.configureGlobal({ seed: 2018 });
