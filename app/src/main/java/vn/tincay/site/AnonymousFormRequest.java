package vn.tincay.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import vn.tincay.base.web.input.ChosenFile;

/** A request whose body was already read. It has the texts of the form as parameters, and neither files nor a body. */
final class AnonymousFormRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> fields = new LinkedHashMap<>();

    /** Joins the parameters of the address, which the original request knows, and the texts read from the body. */
    AnonymousFormRequest(HttpServletRequest request, AnonymousFormTexts parts) {
        super(request);
        fields.putAll(request.getParameterMap());
        parts.texts()
                .forEach((name, texts) ->
                        fields.merge(name, texts.toArray(String[]::new), AnonymousFormRequest::joined));
        request.setAttribute(ChosenFile.LIST, parts.files());
    }

    private static String[] joined(String[] first, String[] then) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(then)).toArray(String[]::new);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var texts = fields.get(name);
        return texts == null ? null : texts[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var texts = fields.get(name);
        return texts == null ? null : texts.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(new ArrayList<>(fields.keySet()));
    }

    @Override
    public Collection<Part> getParts() {
        return List.of();
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_FORM_URLENCODED_VALUE;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE) ? getContentType() : super.getHeader(name);
    }

    @Override
    public int getContentLength() {
        return 0;
    }

    @Override
    public long getContentLengthLong() {
        return 0;
    }
}
