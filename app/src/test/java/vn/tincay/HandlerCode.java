package vn.tincay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.AccessChangeNotifier;
import vn.tincay.access.proof.Authenticators;
import vn.tincay.base.Outcome;
import vn.tincay.journal.Journal;

/**
 * Reads from compiled code which templates a controller's method may render, and which rules and finders it uses.
 * Follows calls within the controller's class and calls to methods that return a page. Where these use no rule and no
 * finder, it also follows the classes that build the pages of the room ({@code vn.tincay.<room>.web}).
 */
final class HandlerCode {

    private static final String PAGE = ")" + Type.getDescriptor(ModelAndView.class);
    private static final String OUTCOME = ")" + Type.getDescriptor(Outcome.class);

    /** Beans that only write down or send what was decided elsewhere. */
    private static final Set<Class<?>> WRITERS = Set.of(Journal.class, AccessChangeNotifier.class);

    /** Decisions answered with a boolean instead of an {@link Outcome}. */
    private static final Map<Class<?>, String> DECISIONS = Map.of(Authenticators.class, "confirm");

    /** A method by its class, name and descriptor. */
    private record Called(String owner, String method) {
        boolean returnsPage() {
            return method.endsWith(PAGE);
        }

        boolean decides(Class<?> bean) {
            return method.endsWith(OUTCOME) || method.startsWith(DECISIONS.getOrDefault(bean, OUTCOME) + "(");
        }
    }

    /** The text constants of one method and the methods of this project that it calls. */
    private record Body(Set<String> texts, Set<Called> calls) {}

    private final Map<String, Map<String, Body>> bodies = new HashMap<>();
    private final Set<String> templates = new TreeSet<>();
    private final Set<Class<?>> deciding = new TreeSet<>(Comparator.comparing(Class::getName));
    private final Set<Class<?>> finding = new TreeSet<>(Comparator.comparing(Class::getName));
    private final Set<Called> visited = new HashSet<>();

    private final Set<Class<?>> beans;

    /**
     * Calls to classes whose names begin with this prefix are followed, besides calls to methods that return a page.
     */
    private final String further;

    private HandlerCode(Set<Class<?>> beans, String further) {
        this.beans = beans;
        this.further = further;
    }

    /** @param beans the types of all beans, declared at the class or by a {@code @Bean} method */
    static HandlerCode of(Method method, Set<Class<?>> beans) {
        var handler = Type.getInternalName(method.getDeclaringClass());
        var called = new Called(handler, method.getName() + Type.getMethodDescriptor(method));
        var code = new HandlerCode(beans, handler);
        code.followCalls(called);
        if (code.rules().isEmpty()) {
            code = new HandlerCode(beans, handler.replaceFirst("(vn/tincay/\\w+/web/).*", "$1"));
            code.followCalls(called);
        }
        return code;
    }

    Set<String> templates() {
        return templates;
    }

    /** The beans that decide, that is, return an {@link Outcome}; where there are none, those that find what is shown. */
    Set<Class<?>> rules() {
        return deciding.isEmpty() ? finding : deciding;
    }

    private void followCalls(Called method) {
        var body =
                bodies.computeIfAbsent(method.owner(), HandlerCode::readBodies).get(method.method());
        if (body == null || !visited.add(method)) {
            return;
        }
        body.texts().stream()
                .filter(text -> text.matches("[a-z]+(/[a-zA-Z-]+)+"))
                .filter(text -> Files.exists(Sources.MAIN.resolve("jte").resolve(text + ".jte")))
                .forEach(templates::add);
        for (var call : body.calls()) {
            beanOf(call.owner()).ifPresent(bean -> (call.decides(bean) ? deciding : finding).add(bean));
            if (call.owner().equals(method.owner()) || call.owner().startsWith(further) || call.returnsPage()) {
                followCalls(call);
            }
        }
    }

    /** The bean of this class, if it belongs to a room and is neither a controller nor a builder of pages. */
    private Optional<Class<?>> beanOf(String owner) {
        if (!owner.matches("vn/tincay/(?!base/|viewer/).*") || owner.contains("/web/")) {
            return Optional.empty();
        }
        Class<?> type = ClassUtils.resolveClassName(owner.replace('/', '.'), null);
        return Optional.<Class<?>>of(type)
                .filter(beans::contains)
                .filter(bean -> !WRITERS.contains(bean))
                .filter(bean -> !AnnotatedElementUtils.hasAnnotation(bean, Controller.class))
                .filter(bean -> !AnnotatedElementUtils.hasAnnotation(bean, ConfigurationProperties.class));
    }

    private static Map<String, Body> readBodies(String owner) {
        var bodies = new HashMap<String, Body>();
        try (var code = HandlerCode.class.getResourceAsStream("/" + owner + ".class")) {
            new ClassReader(code)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access, String name, String descriptor, String generics, String[] thrown) {
                                    var body = new Body(new HashSet<>(), new HashSet<>());
                                    bodies.put(name + descriptor, body);
                                    return bodyRecorder(body);
                                }
                            },
                            ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bodies;
    }

    private static MethodVisitor bodyRecorder(Body body) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitLdcInsn(Object constant) {
                if (constant instanceof String text) {
                    body.texts().add(text);
                }
            }

            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean shared) {
                recordCall(owner, name + descriptor);
            }

            @Override
            public void visitInvokeDynamicInsn(String name, String descriptor, Handle maker, Object... arguments) {
                for (var argument : arguments) {
                    if (argument instanceof Handle handle) {
                        recordCall(handle.getOwner(), handle.getName() + handle.getDesc());
                    }
                }
            }

            private void recordCall(String owner, String method) {
                if (owner.startsWith("vn/tincay/")) {
                    body.calls().add(new Called(owner, method));
                }
            }
        };
    }
}
