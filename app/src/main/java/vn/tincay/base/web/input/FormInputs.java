package vn.tincay.base.web.input;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.tincay.base.web.UiFactory;
import vn.tincay.base.web.list.ListDownload;

/**
 * Lets handlers take the {@link FormInput} of their request, with its files, and its {@link ListDownload} as arguments.
 */
@Configuration(proxyBeanMethods = false)
class FormInputs implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    /** Looked up late, because it depends on beans that the web configuration creates. */
    private final ObjectProvider<UiFactory> uis;

    FormInputs(ObjectProvider<UiFactory> uis) {
        this.uis = uis;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == FormInput.class || parameter.getParameterType() == ListDownload.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return parameter.getParameterType() == FormInput.class ? input(request) : download(request);
    }

    private ListDownload download(NativeWebRequest request) {
        return new ListDownload(
                uis.getObject(),
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
    }

    private static FormInput input(NativeWebRequest request) {
        var input = new FormInput();
        request.getParameterMap().forEach(input::add);
        var parts = request.getNativeRequest(MultipartRequest.class);
        if (parts != null) {
            parts.getMultiFileMap().forEach(input::add);
        }
        return input;
    }
}
