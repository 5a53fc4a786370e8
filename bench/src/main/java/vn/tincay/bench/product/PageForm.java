package vn.tincay.bench.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** A form of a page with all its hidden fields, and typed values. */
public record PageForm(String action, Map<String, String> fields) {

    static final String BOUNDARY = "----measured-form";

    /** @throws IOException when the page has no form with this action: it is not the expected page */
    public static PageForm on(String html, String action) throws IOException {
        var page = Jsoup.parse(html);
        for (var found : page.select("form")) {
            if (found instanceof FormElement form && form.attr("action").equals(action)) {
                var fields = new LinkedHashMap<String, String>();
                form.formData().forEach(field -> fields.putIfAbsent(field.key(), field.value()));
                return new PageForm(action, fields);
            }
        }
        throw new IOException("no form for " + action + " on the page “" + page.title() + "”");
    }

    public PageForm with(String name, String value) {
        var typed = new LinkedHashMap<>(fields);
        typed.put(name, value);
        return new PageForm(action, typed);
    }

    public String value(String name) {
        return fields.getOrDefault(name, "");
    }

    String urlEncoded() {
        return fields.entrySet().stream()
                .map(field -> ProductClient.encode(field.getKey()) + "=" + ProductClient.encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    List<byte[]> multipart(String field, String name, byte[] file) {
        var head = new StringBuilder();
        fields.forEach((key, value) -> {
            if (!key.equals(field)) {
                head.append(partHead(key, "")).append("\r\n").append(value).append("\r\n");
            }
        });
        head.append(partHead(field, "; filename=\"" + name + "\""))
                .append("Content-Type: application/octet-stream\r\n\r\n");
        var end = "\r\n--" + BOUNDARY + "--\r\n";
        return List.of(head.toString().getBytes(StandardCharsets.UTF_8), file, end.getBytes(StandardCharsets.UTF_8));
    }

    private static String partHead(String name, String more) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n";
    }
}
