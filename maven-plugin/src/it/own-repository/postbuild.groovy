def runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').toList().drop(1)
def (site, skipped, dryRun, published, twice, compared, begun, begunTwice, elsewhere) = runs
assert runs.size() == 9

def file = { path -> new File(basedir, path) }
def text = { path -> file(path).getText('UTF-8') }

// The default goal renders both sites.
assert site.contains('Openbare site: target/site/index.html')
assert site.contains('Concepten en bevindingen: target/review/index.html')
assert text('target/review/duinzicht/privacyverklaring/index.html').contains('Niet openbaar')

// Skipping does nothing, and says so.
assert skipped.contains('Glashelder is overgeslagen')
assert !file('target/skipped').exists()

// A dry run says what it would do.
assert dryRun.contains('Proef, er is niets opgeslagen.')
assert dryRun.contains('Aard: eerste')

// Publishing says what to commit, and freezes.
assert published.contains('Gepubliceerd: de privacyverklaring van duinzicht, versie 2026-11-01.')
assert published.contains('git add')
def version = 'corporations/duinzicht/versies/privacyverklaring/2026-11-01'
assert file(version).list().sort() == ['gegevens.yaml', 'tekst.html', 'versie.yaml']

// The site that is made after it shows the version at both its addresses.
['', '2026-11-01/'].each { folder ->
  def page = 'target/site/duinzicht/privacyverklaring/' + folder
  assert text(page + 'index.html').contains('onze afspraken met u over de huur na te komen')
  assert file(page + 'privacyverklaring.pdf').getText('ISO-8859-1').startsWith('%PDF-')
}
assert published.contains('BUILD SUCCESS')

// What is published stays as it is.
assert twice.contains('Niet gepubliceerd: ')
assert twice.contains('2026-11-01')
assert !twice.contains('\tat nl.glashelder')

// Help names the goals and their parameters' manual.
assert compared.contains('glashelder:site')
assert compared.contains('glashelder:publish')
assert compared.contains('-Ddetail=true')

// A comparison is one line on the console, and a file for each use.
assert compared.contains('Er is niets veranderd.')
['html', 'json', 'md', 'pdf'].each { ending ->
  def name = 'target/vergelijk/duinzicht-privacyverklaring-2026-11-01-concept.' + ending
  assert compared.contains(name) && file(name).length() > 0
}

// A new corporation has its files and the schemas, is never overwritten, and is in the review site.
assert begun.contains('Gemaakt: corporations/zilverduin/privacyverklaring.yaml')
assert begun.contains('Gemaakt: corporations/schema/corporatie.schema.json')
assert text('corporations/zilverduin/corporatie.yaml').contains('aanspreekvorm: je')
assert begun.contains('Controleer met: mvn glashelder:check -Dcorporatie=zilverduin')
assert begunTwice.contains("De map 'zilverduin' is er al. Er is niets geschreven.")
assert begun.contains('BUILD SUCCESS')
assert text('target/review/zilverduin/privacyverklaring/index.html').contains('Zilverduin')

// A command of Glashelder's own repository does nothing here, and says what to type instead.
assert elsewhere.contains('Hier is het: mvn glashelder:check')
return true
