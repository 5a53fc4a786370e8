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

/** Which templates a controller's method may show: the names among its constants and those of the methods it calls. */
final class Templates {

    /** What one method says and whom of its own class it calls. */
    private record Said(Set<String> words, Set<String> calls) {}

    private Templates() {}

    static Set<String> of(Method method) {
        var said = read(method.getDeclaringClass());
        var found = new TreeSet<String>();
        follow(method.getName() + Type.getMethodDescriptor(method), said, found, new HashSet<>());
        return found;
    }

    private static void follow(String method, Map<String, Said> said, Set<String> found, Set<String> seen) {
        var here = said.get(method);
        if (here == null || !seen.add(method)) {
            return;
        }
        here.words().stream()
                .filter(word -> word.matches("[a-z]+(/[a-zA-Z-]+)+"))
                .filter(word -> Files.exists(Sources.MAIN.resolve("jte").resolve(word + ".jte")))
                .forEach(found::add);
        here.calls().forEach(call -> follow(call, said, found, seen));
    }

    private static Map<String, Said> read(Class<?> type) {
        var said = new HashMap<String, Said>();
        var owner = Type.getInternalName(type);
        try (var code = type.getResourceAsStream("/" + owner + ".class")) {
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
                if (of.equals(owner)) {
                    said.calls().add(name + descriptor);
                }
            }

            @Override
            public void visitInvokeDynamicInsn(String name, String descriptor, Handle maker, Object... arguments) {
                for (var argument : arguments) {
                    if (argument instanceof Handle handle && handle.getOwner().equals(owner)) {
                        said.calls().add(handle.getName() + handle.getDesc());
                    }
                }
            }
        };
    }
}
