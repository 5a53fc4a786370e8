package vn.tincay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;
import org.springframework.web.servlet.ModelAndView;

/**
 * Finds the templates that a controller's method may render: the template names among its constants and those of the
 * methods it calls, in its own class and in any class of this project whose method returns a page.
 */
final class Templates {

    private static final String ANSWER = ")" + Type.getDescriptor(ModelAndView.class);

    /** A method by its class, name and descriptor. */
    private record Called(String owner, String method) {}

    /** The constants of one method and the methods it calls. */
    private record Said(Set<String> words, Set<Called> calls) {}

    private final Map<String, Map<String, Said>> read = new HashMap<>();
    private final Set<String> found = new TreeSet<>();
    private final Set<Called> seen = new HashSet<>();

    private Templates() {}

    static Set<String> of(Method method) {
        var templates = new Templates();
        templates.follow(new Called(
                Type.getInternalName(method.getDeclaringClass()), method.getName() + Type.getMethodDescriptor(method)));
        return templates.found;
    }

    private void follow(Called method) {
        var here = read.computeIfAbsent(method.owner(), Templates::read).get(method.method());
        if (here == null || !seen.add(method)) {
            return;
        }
        here.words().stream()
                .filter(word -> word.matches("[a-z]+(/[a-zA-Z-]+)+"))
                .filter(word -> Files.exists(Sources.MAIN.resolve("jte").resolve(word + ".jte")))
                .forEach(found::add);
        here.calls().forEach(this::follow);
    }

    private static Map<String, Said> read(String owner) {
        var said = new HashMap<String, Said>();
        try (var code = Templates.class.getResourceAsStream("/" + owner + ".class")) {
            new ClassReader(code)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access, String name, String descriptor, String generics, String[] thrown) {
                                    var here = new Said(new HashSet<>(), new HashSet<>());
                                    said.put(name + descriptor, here);
                                    return listening(owner, here);
                                }
                            },
                            ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }

    private static MethodVisitor listening(String owner, Said said) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitLdcInsn(Object constant) {
                if (constant instanceof String word) {
                    said.words().add(word);
                }
            }

            @Override
            public void visitMethodInsn(int opcode, String of, String name, String descriptor, boolean shared) {
                if (of.equals(owner) || (of.startsWith("vn/tincay/") && descriptor.endsWith(ANSWER))) {
                    said.calls().add(new Called(of, name + descriptor));
                }
            }

            @Override
            public void visitInvokeDynamicInsn(String name, String descriptor, Handle maker, Object... arguments) {
                for (var argument : arguments) {
                    if (argument instanceof Handle handle && handle.getOwner().equals(owner)) {
                        said.calls().add(new Called(owner, handle.getName() + handle.getDesc()));
                    }
                }
            }
        };
    }
}
