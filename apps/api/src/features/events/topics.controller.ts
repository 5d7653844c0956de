import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AddTopic, ChangeTopic, MergeTopic, OrderTopics, TopicView } from '@commonground/contracts';
import { ConsoleOnly } from '../../platform/auth/access.decorator.js';
import { ChangeTopics } from './change-topics.js';

@ApiTags('events')
@Controller('api/v1/console/events/:eventId')
@ConsoleOnly('manage-event')
export class TopicsController {
  constructor(private readonly topics: ChangeTopics) {}

  @Post('topics')
  @ApiCreatedResponse({ type: TopicView })
  add(@Param('eventId', ParseUUIDPipe) eventId: string, @Body() body: AddTopic): Promise<TopicView> {
    return this.topics.add(eventId, body);
  }

  @Patch('topics/:topicId')
  @ApiOkResponse({ type: TopicView })
  change(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('topicId', ParseUUIDPipe) topicId: string,
    @Body() body: ChangeTopic,
  ): Promise<TopicView> {
    return this.topics.change(eventId, topicId, body);
  }

  @Put('topic-order')
  @HttpCode(204)
  @ApiNoContentResponse()
  order(@Param('eventId', ParseUUIDPipe) eventId: string, @Body() body: OrderTopics): Promise<void> {
    return this.topics.order(eventId, body.ids);
  }

  @Post('topics/:topicId/merge')
  @HttpCode(204)
  @ApiNoContentResponse()
  merge(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('topicId', ParseUUIDPipe) topicId: string,
    @Body() body: MergeTopic,
  ): Promise<void> {
    return this.topics.merge(eventId, topicId, body.intoId);
  }
}
