package vn.tincay.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.tincay.base.Problem;

/** Creates the {@link Ui} of a request. */
@Component
public class UiFactory {

    private final MessageSource messages;
    private final ObjectProvider<Frame.Source> frames;
    private final Assets assets;
    private final Clock clock;

    UiFactory(MessageSource messages, ObjectProvider<Frame.Source> frames, Assets assets, Clock clock) {
        this.messages = messages;
        this.frames = frames;
        this.assets = assets;
        this.clock = clock;
    }

    public Ui of(HttpServletRequest request, Map<String, ?> model) {
        var source = frames.getIfAvailable();
        return new Ui(
                messages,
                RequestContextUtils.getLocale(request),
                request,
                source == null ? Frame.anonymous(false) : source.of(request),
                assets,
                LocalDate.now(clock.withZone(Ui.ZONE)),
                problems(model.get(Html.PROBLEMS)),
                notice(request));
    }

    static List<Problem> problems(@Nullable Object attribute) {
        return attribute instanceof List<?> list
                ? list.stream().map(Problem.class::cast).toList()
                : List.of();
    }

    private static @Nullable Problem notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(Html.NOTICE) instanceof Problem problem ? problem : null;
    }
}
