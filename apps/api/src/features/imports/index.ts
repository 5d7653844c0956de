export { AttendeeImportEntity, ImportStepEntity } from './imports.entities.js';
export { ImportRunner } from './import-runner.js';
export { ImportsModule } from './imports.module.js';
