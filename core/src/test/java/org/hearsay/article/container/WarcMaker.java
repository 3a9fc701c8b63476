package org.hearsay.article.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/// Writes web archives as crawlers do.
final class WarcMaker {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final WarcWriter writer;

  private WarcMaker(WarcCompression compression) {
    try {
      writer = new WarcWriter(Channels.newChannel(out), compression);
      writer.write(new Warcinfo.Builder().fields(Map.of()).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WarcMaker plain() {
    return new WarcMaker(WarcCompression.NONE);
  }

  static WarcMaker packed() {
    return new WarcMaker(WarcCompression.GZIP);
  }

  WarcMaker page(String url, String html) {
    return answer(url, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  WarcMaker answer(String url, int status, String type, byte[] body, String... headers) {
    HttpResponse.Builder http = new HttpResponse.Builder(status, "Said");
    for (int i = 0; i < headers.length; i += 2) {
      http.addHeader(headers[i], headers[i + 1]);
    }
    try {
      WarcResponse record =
          new WarcResponse.Builder(url)
              .date(Instant.parse("2031-02-03T04:05:06Z"))
              .body(http.body(MediaType.parse(type), body).build())
              .build();
      writer.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
