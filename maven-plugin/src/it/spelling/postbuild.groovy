import groovy.json.JsonSlurper

def runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').toList().drop(1)
def (spelled, unspelled) = runs
assert runs.size() == 2

def json = { path -> new JsonSlurper().parseText(new File(basedir, path).getText('UTF-8')) }
def rules = { path -> json(path).runs[0].tool.driver.rules.collect { it.id } }

// A dependency of the plugin is all it takes; a word that the corporation calls its own is right.
assert spelled.contains("corporations/waterlelie/privacyverklaring.yaml:4:36: opmerking T01 spelling: " +
    "'persoonsgegvens' staat niet in het woordenboek. Bedoelde u 'persoonsgegevens'?")
assert spelled.count('T01') == 1
assert !spelled.contains('niet nagekeken')
def result = json('target/glashelder/bevindingen.sarif').runs[0].results.find { it.ruleId == 'T01' }
assert result.level == 'note'
assert result.locations[0].physicalLocation.region == [startLine: 4, startColumn: 36]
assert json('target/glashelder/bevindingen.json').bevindingen.any { it.controleregel == 'T01' }

// Without it the report does not pretend that spelling was looked at.
assert !unspelled.contains('T01')
assert unspelled.contains('De spelling is niet nagekeken: er is geen woordenboek toegevoegd.')
assert rules('target/glashelder/bevindingen.sarif').contains('T01')
assert !rules('target/zonder/bevindingen.sarif').contains('T01')
return true
