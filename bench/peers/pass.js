/** The least that a Worker can do: hand the request to the upstream, and the answer back, untouched. */
export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (pathname === "/t") return new Response("ok");
    const { method, headers, body } = request;
    const answer = await fetch(env.UPSTREAM + pathname, { method, headers, body });
    return new Response(answer.body, { status: answer.status, headers: answer.headers });
  },
};
