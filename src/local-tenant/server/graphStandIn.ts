/** Until the Graph part can be imported. */
export const graphStandIn = {
  handle: (): Promise<Response> => Promise.resolve(new Response(null, { status: 501 })),
};
