import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Req,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Request } from 'express';
import type { Place } from '@commonground/domain';
import { ChangeImport as ChangeImportBody, ImportView } from '@commonground/contracts';
import { LANGUAGES, type Language, LIMITS } from '@commonground/contracts/constants';
import { AtEvent, ConsoleOnly } from '../../platform/auth/access.decorator.js';
import { ChangeImport } from './change-import.js';
import { ReadImports } from './read-imports.js';
import { RunImport } from './run-import.js';
import { type SentFile, UploadImport } from './upload-import.js';

@ApiTags('imports')
@Controller('api/v1/console/events/:eventId/imports')
@ConsoleOnly('manage-event')
export class ImportsController {
  constructor(
    private readonly readImports: ReadImports,
    private readonly uploadImport: UploadImport,
    private readonly changeImport: ChangeImport,
    private readonly runImport: RunImport,
  ) {}

  @Get()
  @ApiOkResponse({ type: [ImportView] })
  all(@AtEvent() { eventId }: Place): Promise<ImportView[]> {
    return this.readImports.all(eventId);
  }

  /** Takes a list in and answers what applying it would do. Nobody is changed. */
  @Post()
  @UseInterceptors(
    FileInterceptor('file', { limits: { fileSize: LIMITS.importBytes, files: 1 }, defParamCharset: 'utf8' }),
  )
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiCreatedResponse({ type: ImportView })
  upload(
    @AtEvent() { eventId }: Place,
    @UploadedFile() file: SentFile | undefined,
    @Req() request: Request,
  ): Promise<ImportView> {
    return this.uploadImport.execute(eventId, file, languageOf(request));
  }

  @Get(':importId')
  @ApiOkResponse({ type: ImportView })
  one(
    @AtEvent() { eventId }: Place,
    @Param('importId', ParseUUIDPipe) importId: string,
  ): Promise<ImportView> {
    return this.readImports.one(eventId, importId);
  }

  /** Corrects which column holds what. */
  @Patch(':importId')
  @ApiOkResponse({ type: ImportView })
  change(
    @AtEvent() { eventId }: Place,
    @Param('importId', ParseUUIDPipe) importId: string,
    @Body() body: ChangeImportBody,
  ): Promise<ImportView> {
    return this.changeImport.execute(eventId, importId, body);
  }

  /** Starts applying the list; progress travels on the feed. */
  @Post(':importId/apply')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: ImportView })
  apply(
    @AtEvent() { eventId }: Place,
    @Param('importId', ParseUUIDPipe) importId: string,
    @Req() request: Request,
  ): Promise<ImportView> {
    return this.runImport.apply(eventId, importId, languageOf(request));
  }

  /** Starts taking the import back: people whom it added go, what it changed is as before. */
  @Post(':importId/undo')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: ImportView })
  undo(
    @AtEvent() { eventId }: Place,
    @Param('importId', ParseUUIDPipe) importId: string,
  ): Promise<ImportView> {
    return this.runImport.undo(eventId, importId);
  }

  /** The list again, with a last column that says what is wrong in each row. */
  @Get(':importId/report.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="import-report.csv"')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  report(
    @AtEvent() { eventId }: Place,
    @Param('importId', ParseUUIDPipe) importId: string,
    @Req() request: Request,
  ): Promise<string> {
    return this.readImports.report(eventId, importId, languageOf(request));
  }
}

/** The language in which the reader is told what is wrong with a file. */
const languageOf = (request: Request): Language =>
  (request.acceptsLanguages(...LANGUAGES) || 'en') as Language;
