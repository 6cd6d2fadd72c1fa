import type { Theme } from './choices.ts';

interface Palette {
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly card: string;
  readonly emphasis: string;
  /** Behind what went wrong. */
  readonly caution: string;
  readonly line: string;
}

const palettes: Record<Theme, Palette> = {
  default: {
    text: '#242424',
    subtle: '#5c5c5c',
    accent: '#4f52b2',
    good: '#0e700e',
    warning: '#835b00',
    attention: '#b10e1c',
    card: '#ffffff',
    emphasis: '#f0f0f0',
    caution: '#fff4d6',
    line: '#d1d1d1',
  },
  dark: {
    text: '#ffffff',
    subtle: '#c7c7c7',
    accent: '#aab1fa',
    good: '#9fd89f',
    warning: '#fce100',
    attention: '#f1a8ad',
    card: '#292929',
    emphasis: '#383838',
    caution: '#4a3d12',
    line: '#666666',
  },
  contrast: {
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#1aebff',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ffff01',
    card: '#000000',
    emphasis: '#000000',
    caution: '#3a3a00',
    line: '#ffffff',
  },
};

/**
 * How cards look in each theme, in the spacing of Teams; for the card renderer.
 */
export function cardLook(theme: Theme): Readonly<Record<string, unknown>> {
  const palette = palettes[theme];
  const style = (backgroundColor: string) => ({
    backgroundColor,
    foregroundColors: foregroundColors(palette),
  });
  return {
    fontFamily: "'Segoe UI', system-ui, -apple-system, 'Noto Sans', sans-serif",
    supportsInteractivity: true,
    // Below the name of the app.
    textBlock: { headingLevel: 3 },
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 28 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    containerStyles: {
      default: style(palette.card),
      emphasis: style(palette.emphasis),
      accent: style(palette.emphasis),
      good: style(palette.emphasis),
      attention: style(palette.emphasis),
      warning: style(palette.caution),
    },
    actions: {
      maxActions: 6,
      spacing: 'medium',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    },
    inputs: {
      label: {
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention' },
    },
    factSet: {
      title: { color: 'default', weight: 'bolder', wrap: true, maxWidth: 140 },
      value: { color: 'default', weight: 'default', wrap: true },
      spacing: 12,
    },
  };
}

const foregroundColors = (palette: Palette) => {
  const both = (color: string) => ({ default: color, subtle: color });
  return {
    default: { default: palette.text, subtle: palette.subtle },
    dark: both(palette.text),
    light: both(palette.text),
    accent: both(palette.accent),
    good: both(palette.good),
    warning: both(palette.warning),
    attention: both(palette.attention),
  };
};
