import { Module } from '@nestjs/common';
import { ConsoleSessionController } from './console-session.controller.js';
import { DescribeMember } from './describe-member.js';
import { IssueConsoleLink } from './issue-console-link.js';
import { SignInToConsole } from './sign-in-to-console.js';

@Module({
  controllers: [ConsoleSessionController],
  providers: [SignInToConsole, DescribeMember, IssueConsoleLink],
  exports: [IssueConsoleLink],
})
export class IdentityModule {}
