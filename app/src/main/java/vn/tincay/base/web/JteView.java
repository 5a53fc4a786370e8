package vn.tincay.base.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/**
 * One rendered template. The page is rendered completely before the first byte is sent, so that a failure still gets
 * its own page.
 */
final class JteView implements View {

    private final TemplateEngine engine;
    private final String template;
    private final UiFactory uis;

    JteView(TemplateEngine engine, String template, UiFactory uis) {
        this.engine = engine;
        this.template = template;
        this.uis = uis;
    }

    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var parameters = new HashMap<String, Object>();
        parameters.put("ui", uis.of(request, model == null ? Map.of() : model));
        if (model != null && model.get("page") instanceof Object page) {
            parameters.put("page", page);
        }
        var output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
