package vn.tincay.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.tincay.access.AuthState;
import vn.tincay.access.Viewers;
import vn.tincay.base.NotFound;
import vn.tincay.viewer.Viewer;

/** Resolves the {@link Viewer} argument of controllers; {@code @Nullable Viewer} on pages that are open to anyone. */
@Component
class ViewerArgument implements HandlerMethodArgumentResolver {

    private final Viewers viewers;

    ViewerArgument(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var authState = viewers.authState((HttpServletRequest) request.getNativeRequest());
        return switch (authState) {
            case AuthState.Acting acting -> acting.viewer();
            case AuthState.Pending pending when !parameter.isOptional() -> pending.viewer();
            case AuthState.Pending pending -> null;
            case AuthState.Anonymous nobody -> {
                if (!parameter.isOptional()) {
                    throw new NotFound();
                }
                yield null;
            }
        };
    }
}
