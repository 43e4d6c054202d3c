// The report of Company X: `npm start [-- company.json] [--locale vi|en]` builds it first.
await import('./dist/main.js');
