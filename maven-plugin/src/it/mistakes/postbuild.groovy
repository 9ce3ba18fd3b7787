import groovy.json.JsonSlurper

def runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').toList().drop(1)
def (site, check, broken, again, cookies, unreadable, taken, kept, gone) = runs
assert runs.size() == 9

def file = { path -> new File(basedir, path) }
def json = { path -> new JsonSlurper().parseText(file(path).getText('UTF-8')) }

// A draft that lacks something is shown in the review site, with what it lacks.
assert site.contains('BUILD SUCCESS')
assert file('target/review/bevindingen/index.html').getText('UTF-8').contains('rechtsvorm')

// The check fails, and says in Dutch how much there is, what and where.
assert check.contains('BUILD FAILURE')
assert check =~ /De controle vond \d+ fouten/
assert check.contains(
    'corporations/zilverduin/corporatie.yaml:2:1: waarschuwing R01 verantwoordelijke-identiteit (AVG 13(1)(a)')

// The same as files, for programs: SARIF 2.1.0 with paths from the repository, and JSON.
def sarif = json('target/glashelder/bevindingen.sarif')
assert sarif.version == '2.1.0'
def result = sarif.runs[0].results.find { it.ruleId == 'R01' }
assert result.level == 'warning'
def place = result.locations[0].physicalLocation
assert place.artifactLocation.uri == 'corporations/zilverduin/corporatie.yaml'
assert place.region.startLine == 2
assert json('target/glashelder/bevindingen.json').bevindingen.any { it.controleregel == 'R01' }

// All mistakes of a file are told in one run, each with its place, and without a stack trace.
assert broken.contains('BUILD FAILURE')
def statement = 'broken/zilverduin/privacyverklaring.yaml'
assert broken.contains("$statement:2:1: fout L03 onbekende-sleutel: De sleutel 'doelgroep' bestaat")
assert broken.contains("$statement:7:11: fout L07 verkeerde-waarde: 'twee jaar' is geen duur.")
assert broken.contains("$statement:12:15: fout L09 onbekende-verwijzing: 'huurdosier' bestaat niet")
assert broken.contains("Bedoelde u 'huurdossier'?")
assert broken.contains('wat er stond, is niet veranderd')
assert !broken.contains('\tat ')

// What there is to choose from can be read all the same, each entry in both forms.
def choice = file('target/glashelder/catalogus.html').getText('UTF-8')
assert choice.contains('Alle regels van de sectorcatalogus')
assert choice.contains('(id huurders)') && choice.contains('Met je: ')
assert !choice.contains('Aantal regels per corporatie')

// The site of before still stands to the byte: the next build finds nothing to write or remove.
assert again.count('(0 geschreven, ') == 2
assert again.count(' ongewijzigd, 0 verwijderd)') == 2

// Who has no cookie notice gets a draft in its place, with questions; a value of a cookie is nowhere.
assert cookies.contains('Geschreven: corporations/zilverduin/cookieverklaring.yaml')
assert cookies.contains('Alleen u weet het antwoord op deze vragen:')
assert file('corporations/zilverduin/cookieverklaring.yaml').getText('UTF-8')
    == file('target/glashelder/cookies.yaml').getText('UTF-8')
assert file('target/glashelder/cookies.yaml').getText('UTF-8').contains(
    'cookies:\n  - matomo-id\n  - id: teller\n')
['html', 'json', 'sarif', 'yaml'].each { ending ->
  assert !file('target/glashelder/cookies.' + ending).getText('UTF-8').contains('GEHEIM')
}
assert !cookies.contains('GEHEIM')

// Asking for one corporation shows its own mistakes, each in its place.
assert unreadable.contains('unreadable/zilverduin/corporatie.yaml:1:7: fout L02 yaml: Er is een aanhalingsteken')
assert unreadable.contains("unreadable/zilverduin/corporatie.yaml:2:16: fout L07 verkeerde-waarde: 'jij' kan niet")
assert unreadable.contains("De corporatie 'zilverduin' kan niet worden gelezen.")

// An old statement becomes a draft, and a page says where each sentence went.
assert taken.contains('Geschreven: corporations/lindehof/privacyverklaring.yaml')
assert file('corporations/lindehof/corporatie.yaml').getText('UTF-8').contains('naam: "Woonstichting Lindehof"')
assert file('corporations/lindehof/privacyverklaring.yaml').getText('UTF-8').contains('duur: P7D')
assert taken.contains('Verslag, zin voor zin: target/glashelder/overnemen.html')
assert file('target/glashelder/overnemen.html').getText('UTF-8').contains('nog te doen')

// What is there already stays, and a file that is not there is told so.
assert kept.contains('corporations/lindehof/corporatie.yaml is er al en blijft zoals hij is.')
assert file('target/glashelder/overgenomen/lindehof/corporatie.yaml').exists()
assert gone.contains('Het bestand weg.pdf is er niet. Kijk na wat u opgaf bij -Dbestand.')
return true
