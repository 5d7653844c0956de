import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChangeCrowd, DemoState } from '@commonground/contracts';
import { ManagersOnly, Member } from '../../platform/auth/access.decorator.js';
import type { MemberActor } from '../../platform/auth/actor.js';
import { DemoEvents } from './demo-events.js';

@ApiTags('demo')
@Controller('api/v1/console/demo')
@ManagersOnly()
export class DemoController {
  constructor(private readonly demo: DemoEvents) {}

  @Get()
  @ApiOkResponse({ type: DemoState })
  state(@Member() member: MemberActor): Promise<DemoState> {
    return this.demo.state(member);
  }

  /** Loads the demo event with its simulated crowd. */
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: DemoState })
  load(@Member() member: MemberActor): Promise<DemoState> {
    return this.demo.load(member);
  }

  /** Removes the demo event without a trace. */
  @Delete()
  @ApiOkResponse({ type: DemoState })
  remove(@Member() member: MemberActor): Promise<DemoState> {
    return this.demo.remove(member);
  }

  /** Pauses the crowd or lets it go on. */
  @Put('crowd')
  @ApiOkResponse({ type: DemoState })
  changeCrowd(@Member() member: MemberActor, @Body() body: ChangeCrowd): Promise<DemoState> {
    return this.demo.changeCrowd(member, body.running);
  }
}
