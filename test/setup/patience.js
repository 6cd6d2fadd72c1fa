// A browser, an app and a tenant share two cores here: slow is not broken.
import { jest } from '@jest/globals';

jest.setTimeout(120_000);
