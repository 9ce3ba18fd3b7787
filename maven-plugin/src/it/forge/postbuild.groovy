def runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').toList().drop(1)
def (base, proposal, pages, empty) = runs
assert runs.size() == 4

def text = { path -> new File(basedir, path).getText('UTF-8') }

// The state of the branch is kept for the next step.
assert base.contains('BUILD SUCCESS')
assert text('target/basis/samenvatting.md').startsWith('<!-- glashelder -->')

// The summary of the proposal tells what came and went, with links to lines.
def summary = text('target/glashelder/samenvatting.md')
assert summary.contains('### Bevindingen erbij (')
assert summary.contains('- **fout** R09 [corporations/duinzicht/privacyverklaring.yaml:')
assert summary.contains('](https://forge.example/wij/privacy/blob/voorstel/corporations/duinzicht/privacyverklaring.yaml#L')
assert !summary.contains('R05 ')

// Code scanning gets places from the top of the repository, and what tells a finding from another.
def sarif = text('target/glashelder/bevindingen.sarif')
assert sarif.contains('"uri": "corporations/duinzicht/privacyverklaring.yaml"')
assert sarif.contains('"partialFingerprints"')

// Editors get schemas that know this corporation's own ids.
assert text('target/glashelder/schema/duinzicht/privacyverklaring.schema.json').contains('"installateurs"')

// The pages are for where they will stand, and what comes next is said.
assert text('target/site/sitemap.xml').contains('https://wij.example/privacy/')
assert pages.contains('Wat er nog mist om te publiceren, leest u met: mvn glashelder:check -Dcorporatie=duinzicht')

// Who begins hears how.
assert empty.contains('mvn glashelder:new -Dcorporatie=zilverduin -Dnaam="Stichting Zilverduin"')

// The pipelines name files and parameters that are there.
['.github/workflows/privacy.yml', '.gitlab-ci.yml'].each { name ->
  def pipeline = text(name)
  ['stand.tsv', 'samenvatting.md', '-Dglashelder.vorige=', '-Dglashelder.forge=', '-Dglashelder.adres='].each {
    assert pipeline.contains(it)
  }
}
return true
