package org.hearsay.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A real browser without a window, driven through Chromium's own DevTools protocol, which needs
/// nothing beside the JDK.
final class Browser implements AutoCloseable {
  private static final String FOUND = "DevTools listening on ";
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--force-prefers-reduced-motion",
          "--remote-debugging-port=0");

  private final ObjectMapper mapper = new ObjectMapper();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger calls = new AtomicInteger();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final WebSocket socket;
  private final String session;
  private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

  private Browser(Process process, URI address) {
    this.process = process;
    this.socket = client.newWebSocketBuilder().buildAsync(address, new Messages()).join();
    String target =
        browserCall("Target.createTarget", "{\"url\":\"about:blank\"}").get("targetId").asText();
    this.session =
        browserCall("Target.attachToTarget", "{\"flatten\":true,\"targetId\":\"" + target + "\"}")
            .get("sessionId")
            .asText();
    call("Page.enable", "{}");
    call("Network.enable", "{}");
    call("Runtime.enable", "{}");
  }

  /// Starts `chromium` from the PATH.
  ///
  /// @param profile an empty folder
  static Browser start(Path profile) throws IOException {
    List<String> command = new ArrayList<>(List.of("chromium"));
    command.addAll(FLAGS);
    command.add("--user-data-dir=" + profile);
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader messages = process.errorReader();
    for (String line = messages.readLine(); line != null; line = messages.readLine()) {
      if (line.startsWith(FOUND)) {
        Thread.ofVirtual().start(() -> messages.lines().forEach(_ -> {}));
        return new Browser(process, URI.create(line.substring(FOUND.length())));
      }
    }
    throw new IOException("chromium did not start");
  }

  void size(int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\":"
            + width
            + ",\"height\":"
            + height
            + ",\"deviceScaleFactor\":1,\"mobile\":false}");
  }

  void scheme(String scheme) {
    call(
        "Emulation.setEmulatedMedia",
        "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme + "\"}]}");
  }

  void script(boolean allowed) {
    call("Emulation.setScriptExecutionDisabled", "{\"value\":" + !allowed + "}");
  }

  /// Opens a page and waits until it is loaded.
  void open(String address) {
    loaded = new CompletableFuture<>();
    requests.clear();
    call("Page.navigate", "{\"url\":\"about:blank\"}");
    loaded.orTimeout(30, TimeUnit.SECONDS).join();
    loaded = new CompletableFuture<>();
    call("Page.navigate", mapper.createObjectNode().put("url", address).toString());
    loaded.orTimeout(30, TimeUnit.SECONDS).join();
  }

  /// Every address asked for since the page was opened.
  List<String> requests() {
    return List.copyOf(requests);
  }

  /// The value of an expression in the page.
  JsonNode value(String expression) {
    ObjectNode arguments =
        mapper.createObjectNode().put("expression", expression).put("returnByValue", true);
    JsonNode answer = call("Runtime.evaluate", arguments.toString());
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(answer.get("exceptionDetails").toString());
    }
    return answer.get("result").path("value");
  }

  /// Clicks as a mouse does, in the middle of the first line of an element.
  void click(String selector) {
    JsonNode at =
        value(
            "(() => { const e = document.querySelector('"
                + selector
                + "'); e.scrollIntoView({block: 'center'}); const r = e.getClientRects()[0];"
                + " return [r.x + Math.min(r.width / 2, 20), r.y + r.height / 2]; })()");
    for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          mapper
              .createObjectNode()
              .put("type", type)
              .put("x", at.get(0).asDouble())
              .put("y", at.get(1).asDouble())
              .put("button", type.equals("mouseMoved") ? "none" : "left")
              .put("clickCount", type.equals("mouseMoved") ? 0 : 1)
              .toString());
    }
  }

  /// Presses a key, by its name (`j`, `Tab`, ` `).
  void press(String key) {
    int code =
        switch (key) {
          case "Tab" -> 9;
          case "Enter" -> 13;
          case "Escape" -> 27;
          case "ArrowDown" -> 40;
          default -> Character.toUpperCase(key.charAt(0));
        };
    for (String type : List.of("keyDown", "keyUp")) {
      ObjectNode event =
          mapper
              .createObjectNode()
              .put("type", type)
              .put("key", key)
              .put("windowsVirtualKeyCode", code);
      if (key.length() == 1 && type.equals("keyDown")) {
        event.put("text", key);
      }
      if (key.equals("Enter") && type.equals("keyDown")) {
        event.put("text", "\r");
      }
      call("Input.dispatchKeyEvent", event.toString());
    }
  }

  void screenshot(Path file) throws IOException {
    String data = call("Page.captureScreenshot", "{}").get("data").asText();
    Files.write(file, Base64.getDecoder().decode(data));
  }

  byte[] pdf() {
    return Base64.getDecoder().decode(call("Page.printToPDF", "{}").get("data").asText());
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    client.close();
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private JsonNode call(String method, String arguments) {
    return send(method, arguments, ",\"sessionId\":\"" + session + "\"");
  }

  private JsonNode browserCall(String method, String arguments) {
    return send(method, arguments, "");
  }

  private JsonNode send(String method, String arguments, String suffix) {
    int id = calls.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    socket
        .sendText(
            "{\"id\":"
                + id
                + ",\"method\":\""
                + method
                + "\",\"params\":"
                + arguments
                + suffix
                + "}",
            true)
        .join();
    JsonNode message = answer.orTimeout(30, TimeUnit.SECONDS).join();
    if (message.has("error")) {
      throw new AssertionError(method + ": " + message.get("error"));
    }
    return message.get("result");
  }

  private final class Messages implements WebSocket.Listener {
    private final StringBuilder part = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      part.append(data);
      if (last) {
        handle(part.toString());
        part.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void handle(String words) {
      try {
        JsonNode message = mapper.readTree(words);
        if (message.has("id")) {
          waiting.remove(message.get("id").asInt()).complete(message);
          return;
        }
        switch (message.path("method").asText()) {
          case "Page.loadEventFired" -> loaded.complete(null);
          case "Network.requestWillBeSent" ->
              requests.add(message.at("/params/request/url").asText());
          default -> {}
        }
      } catch (IOException e) {
        waiting.values().forEach(answer -> answer.completeExceptionally(e));
      }
    }
  }
}
