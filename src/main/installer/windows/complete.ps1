# Adds to the package what jpackage cannot say: the folder of cadence.cmd on the path, and Cadence among
# the programs that open a .json file. Windows knows a file by what follows the last dot of its name, and
# .json alone is not ours: so Cadence is offered, and what opened such files before still does.
param([Parameter(Mandatory)][string]$Package)
$ErrorActionPreference = 'Stop'

function Call($object, $method, $arguments) {
  $object.GetType().InvokeMember($method, 'InvokeMethod', $null, $object, $arguments)
}

function Field($record, $number) {
  $record.GetType().InvokeMember('StringData', 'GetProperty', $null, $record, @($number))
}

function Run($sql) {
  $view = Call $database 'OpenView' @($sql)
  Call $view 'Execute' $null
  $view
}

function ComponentOf($name) {
  $view = Run 'SELECT `FileName`, `Component_` FROM `File`'
  while ($record = Call $view 'Fetch' $null) {
    if ((Field $record 1).Split('|')[-1] -eq $name) { return Field $record 2 }
  }
  throw "There is no $name in the package."
}

function AddTable($name, $columns) {
  $view = Run "SELECT ``Name`` FROM ``_Tables`` WHERE ``Name`` = '$name'"
  if (-not (Call $view 'Fetch' $null)) { Run "CREATE TABLE ``$name`` ($columns)" | Out-Null }
}

function AddAction($action, $number) {
  $view = Run "SELECT ``Action`` FROM ``InstallExecuteSequence`` WHERE ``Action`` = '$action'"
  if (-not (Call $view 'Fetch' $null)) {
    Run "INSERT INTO ``InstallExecuteSequence`` (``Action``, ``Sequence``) VALUES ('$action', $number)" | Out-Null
  }
}

function AddKey($id, $key, $name, $value) {
  $columns = '`Registry`, `Root`, `Key`, `Name`, `Value`, `Component_`'
  Run "INSERT INTO ``Registry`` ($columns) VALUES ('$id', 2, '$key', '$name', '$value', '$component')" | Out-Null
}

$installer = New-Object -ComObject WindowsInstaller.Installer
$database = Call $installer 'OpenDatabase' @((Resolve-Path $Package).Path, 1)
$component = ComponentOf 'cadence.cmd'

AddTable 'Environment' ('`Environment` CHAR(72) NOT NULL, `Name` CHAR(255) NOT NULL LOCALIZABLE, ' +
  '`Value` CHAR(255) LOCALIZABLE, `Component_` CHAR(72) NOT NULL PRIMARY KEY `Environment`')
Run ('INSERT INTO `Environment` (`Environment`, `Name`, `Value`, `Component_`) ' +
  "VALUES ('CadencePath', '=-*PATH', '[~];[INSTALLDIR]bin', '$component')") | Out-Null
AddAction 'RemoveEnvironmentStrings' 3300
AddAction 'WriteEnvironmentStrings' 5200

AddTable 'Registry' ('`Registry` CHAR(72) NOT NULL, `Root` SHORT NOT NULL, ' +
  '`Key` CHAR(255) NOT NULL LOCALIZABLE, `Name` CHAR(255) LOCALIZABLE, `Value` CHAR(0) LOCALIZABLE, ' +
  '`Component_` CHAR(72) NOT NULL PRIMARY KEY `Registry`')
AddKey 'CadencePlan' 'Software\Classes\Cadence.Plan' '' 'Cadence release plan'
AddKey 'CadenceOpen' 'Software\Classes\Cadence.Plan\shell\open\command' '' '"[INSTALLDIR]Cadence.exe" "%1"'
AddKey 'CadenceOffer' 'Software\Classes\.json\OpenWithProgids' 'Cadence.Plan' ''
AddAction 'RemoveRegistryValues' 2600
AddAction 'WriteRegistryValues' 5000

Call $database 'Commit' $null
