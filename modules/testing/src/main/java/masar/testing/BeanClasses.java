package masar.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.NormalScope;
import jakarta.enterprise.inject.Stereotype;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the house's beans on the class path: classes under {@code masar} that carry a scope. Left out are page beans (packages
 * {@code view}) and whatever needs a web server to live: Faces, servlets, the server's security.
 */
final class BeanClasses {
    private static final List<String> WEB = List.of("jakarta.faces.", "jakarta.servlet.", "jakarta.security.enterprise.", "jakarta.ws.rs.",
            "org.primefaces.", "org.omnifaces.", "jakarta.websocket.");

    private BeanClasses() {
    }

    static List<Class<?>> find(ClassLoader loader) {
        List<Class<?>> found = new ArrayList<>();
        try {
            for (URL root : Collections.list(loader.getResources("masar"))) {
                if (root.getProtocol().equals("jar")) {
                    try (FileSystem jar = FileSystems.newFileSystem(URI.create(root.toString().replaceFirst("!.*", "")), Map.of())) {
                        collect(jar.getPath("/masar"), loader, found);
                    }
                } else {
                    collect(Path.of(root.toURI()), loader, found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return found.stream().distinct().toList();
    }

    private static void collect(Path masar, ClassLoader loader, List<Class<?>> found) throws IOException {
        try (Stream<Path> files = Files.walk(masar)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = "masar." + masar.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                if (!name.contains(".view.") && !name.startsWith("masar.testing.")) {
                    load(name, loader, found);
                }
            }
        }
    }

    private static void load(String name, ClassLoader loader, List<Class<?>> found) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            if (isBean(type) && !needsWeb(type)) {
                found.add(type);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } catch (LinkageError e) {
            // Stands on a library of the server that tests of this module do not have, so no test can need it.
            System.getLogger("masar.testing").log(System.Logger.Level.DEBUG, "left out: " + name, e);
        }
    }

    private static boolean isBean(Class<?> type) {
        // What a test plays within itself, over a bean of which it has the scope, is none.
        if (type.isInterface() || type.isAnnotation() || type.isEnum() || type.isMemberClass() && Modifier.isFinal(type.getModifiers())) {
            return false;
        }
        for (Annotation annotation : type.getAnnotations()) {
            Class<?> a = annotation.annotationType();
            if (a == Dependent.class || a == ApplicationScoped.class || a == Interceptor.class || a.isAnnotationPresent(NormalScope.class)
                    || a.isAnnotationPresent(Stereotype.class)) {
                return true;
            }
        }
        return false;
    }

    private static boolean needsWeb(Class<?> type) {
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            if (isWeb(c.getName()) || carriesWeb(c) || Stream.of(c.getInterfaces()).anyMatch(i -> isWeb(i.getName()))) {
                return true;
            }
            for (Field field : c.getDeclaredFields()) {
                if (isWeb(field.getGenericType().getTypeName()) || carriesWeb(field)) {
                    return true;
                }
            }
            for (Method method : c.getDeclaredMethods()) {
                if (carriesWeb(method)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean carriesWeb(AnnotatedElement element) {
        return Stream.of(element.getAnnotations()).anyMatch(a -> isWeb(a.annotationType().getName()));
    }

    private static boolean isWeb(String name) {
        return WEB.stream().anyMatch(name::contains);
    }
}
