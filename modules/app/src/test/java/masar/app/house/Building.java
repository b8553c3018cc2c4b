package masar.app.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the house consists of: its modules, from the ground up, its classes and its files. */
final class Building {
    /** The order of house.md: a module may know those on steps before its own. */
    private static final List<List<String>> STEPS = List.of(List.of("kernel"), List.of("journal", "ui"), List.of("identity"),
            List.of("documents"), List.of("requests"), List.of("records"), List.of("pay"),
            List.of("leave", "performance", "development", "support"), List.of("promotions", "retirement"), List.of("demo"), List.of("app"));
    /** Modules that ship nowhere may look at everything. */
    private static final List<String> TOOLS = List.of("testing", "benchmarks");

    /** The checkout. */
    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    private static JavaClasses shipped;

    private Building() {
    }

    /** The module of a package, empty when it is not ours. */
    static String module(String packageName) {
        String[] parts = packageName.split("\\.");
        return parts.length > 1 && parts[0].equals("masar") ? parts[1] : "";
    }

    /** Whether a package is this part ({@code law}, {@code view}) of a module, or lies in it. */
    static boolean isPart(String packageName, String part) {
        String[] parts = packageName.split("\\.");
        return parts.length > 2 && parts[0].equals("masar") && parts[2].equals(part);
    }

    static boolean mayKnow(String module, String other) {
        if (TOOLS.contains(module)) {
            return true;
        }
        return step(other) >= 0 && step(other) < step(module);
    }

    private static int step(String module) {
        for (int i = 0; i < STEPS.size(); i++) {
            if (STEPS.get(i).contains(module)) {
                return i;
            }
        }
        return -1;
    }

    /** The names of all modules that house.md knows. */
    static List<String> modules() {
        return Stream.concat(STEPS.stream().flatMap(List::stream), TOOLS.stream()).toList();
    }

    /** All classes that ship. */
    static synchronized JavaClasses shipped() {
        if (shipped == null) {
            shipped = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(location -> !location.contains("/testing/")).importPackages("masar");
        }
        return shipped;
    }

    /** The classes that offend on purpose: everything in packages named {@code offender} in these test sources. */
    static JavaClasses offenders() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("masar.offender", "masar.kernel.offender");
    }

    /** All files of the modules' main sources whose name ends so, with a path that contains the part. */
    static List<Path> files(String part, String ending) {
        try (Stream<Path> modules = Files.list(ROOT.resolve("modules"))) {
            return modules.map(m -> m.resolve("src/main")).filter(Files::isDirectory).flatMap(Building::walk)
                    .filter(f -> f.toString().contains(part) && f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The module that a file belongs to. */
    static String owner(Path file) {
        return ROOT.resolve("modules").relativize(file).getName(0).toString();
    }

    /** A path as the reader knows it. */
    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }
}
