import type { AppOptions, IPlugin } from '@microsoft/teams.apps';

type SdkLogger = NonNullable<AppOptions<IPlugin>['logger']>;

/**
 * Logger for the Teams SDK that passes on only that something went wrong.
 * The SDK logs whole activities, and those may hold what a person typed.
 */
export const quietLogger = (warn: (event: string) => void): SdkLogger => {
  const silent = (): void => {
    // Content never reaches a log line.
  };
  const logger: SdkLogger = {
    debug: silent,
    info: silent,
    trace: silent,
    log: silent,
    warn: silent,
    error: () => {
      warn('teams-sdk-error');
    },
    child: () => logger,
  };
  return logger;
};
