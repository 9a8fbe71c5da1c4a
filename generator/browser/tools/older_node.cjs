// Lighthouse asks for this of Node 22; Debian 12 brings Node 18.
URL.parse ??= (address, base) => (URL.canParse(address, base) ? new URL(address, base) : null);
// gitlab-ci-local asks for this of Node 22.
Set.prototype.union ??= function (other) { return new Set([...this, ...other]); };
