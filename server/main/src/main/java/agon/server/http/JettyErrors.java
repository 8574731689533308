package agon.server.http;

import agon.protocol.ApiError;
import agon.protocol.Json;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Says in our words what is refused before any route is asked, such as an address full of tricks.
 */
final class JettyErrors extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    HttpFields.Mutable headers = response.getHeaders();
    describe(headers);
    response.write(true, ByteBuffer.wrap(body(status)), callback);
    return true;
  }

  private static void describe(HttpFields.Mutable headers) {
    headers.put(HttpHeader.CONTENT_TYPE, "application/json");
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    HttpServer.SAFETY.forEach(headers::put);
  }

  private static byte[] body(int status) {
    ApiError error = Errors.ofStatus(status);
    return Json.bytes(error);
  }
}
