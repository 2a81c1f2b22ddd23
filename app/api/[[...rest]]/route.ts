const problem = {
  type: 'about:blank',
  title: 'Not found',
  status: 404,
  detail: 'No such resource in this API.',
};

/** Whatever the API does not know is answered as an RFC 9457 problem, not as a page. */
function notFound(): Response {
  return new Response(JSON.stringify(problem), {
    status: 404,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'private, no-store' },
  });
}

export {
  notFound as DELETE,
  notFound as GET,
  notFound as HEAD,
  notFound as OPTIONS,
  notFound as PATCH,
  notFound as POST,
  notFound as PUT,
};
