package vn.tincay.base.web;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;
import vn.tincay.base.database.RequestTransaction;
import vn.tincay.base.web.input.StoresPartially;
import vn.tincay.base.web.input.text.PrintableTextCheck;

/**
 * Runs every handler in one transaction, which the use cases it calls join; it is read-only for GET and HEAD. The
 * transaction ends before the first byte of the answer is sent: a success is reported only after the commit. An
 * exception stores nothing, and neither does an answer with status 400 or above, unless the handler is marked {@link
 * StoresPartially}. See docs/decisions/0012.
 */
@Configuration(proxyBeanMethods = false)
class HandlerTransactions implements WebMvcRegistrations {

    private final ObjectProvider<PlatformTransactionManager> transactions;

    HandlerTransactions(ObjectProvider<PlatformTransactionManager> transactions) {
        this.transactions = transactions;
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod handler) {
                return new TransactionalHandler(handler, transactions.getObject());
            }
        };
    }

    private static final class TransactionalHandler extends ServletInvocableHandlerMethod {

        private final PlatformTransactionManager transactions;

        private TransactionalHandler(HandlerMethod handler, PlatformTransactionManager transactions) {
            super(handler);
            this.transactions = transactions;
        }

        @Override
        public @Nullable Object invokeForRequest(
                NativeWebRequest request, @Nullable ModelAndViewContainer container, Object... provided)
                throws Exception {
            return RequestTransaction.<@Nullable Object>call(
                    transactions,
                    isReadOnly(request),
                    () -> answerOf(request, () -> super.invokeForRequest(request, container, provided)),
                    answer -> hasMethodAnnotation(StoresPartially.class) || !isRefusal(answer, request));
        }

        /**
         * The answer of the handler. When the request has unprintable text, its problems are added to those of a form
         * that the handler refuses; any other answer or failure is replaced by the page that asks for correction.
         */
        private static @Nullable Object answerOf(NativeWebRequest request, Callable<@Nullable Object> handler)
                throws Exception {
            var refusal = PrintableTextCheck.refusal(request);
            if (refusal == null) {
                return handler.call();
            }
            try {
                if (handler.call() instanceof ModelAndView page && Html.isInvalid(page)) {
                    return Html.withProblems(page, refusal.problems());
                }
            } catch (RuntimeException failure) {
                throw refusal;
            }
            throw refusal;
        }

        private static boolean isReadOnly(NativeWebRequest request) {
            return request instanceof ServletWebRequest web
                    && (web.getHttpMethod() == HttpMethod.GET || web.getHttpMethod() == HttpMethod.HEAD);
        }

        private static boolean isRefusal(@Nullable Object answer, NativeWebRequest request) {
            HttpStatusCode status = switch (answer) {
                case ModelAndView page -> page.getStatus();
                case ResponseEntity<?> entity -> entity.getStatusCode();
                case ErrorResponse error -> error.getStatusCode();
                case null, default -> null;
            };
            int written = request instanceof ServletWebRequest web && web.getResponse() != null
                    ? web.getResponse().getStatus()
                    : 0;
            return (status != null && status.isError()) || written >= 400;
        }
    }
}
