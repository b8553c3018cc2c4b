package masar.app.house;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import masar.kernel.OpenToAll;
import masar.kernel.Requires;

/** The rules of the house that bytecode can tell; each has an offender in these test sources. */
final class Rules {
    private static final Set<String> SCOPES = Set.of("jakarta.enterprise.context.ApplicationScoped", "jakarta.enterprise.context.RequestScoped",
            "jakarta.enterprise.context.SessionScoped", "jakarta.enterprise.context.ConversationScoped", "jakarta.enterprise.context.Dependent",
            "jakarta.inject.Singleton", "jakarta.ejb.Singleton", "jakarta.ejb.Stateless", "jakarta.transaction.TransactionScoped");
    private static final Set<String> STORED = Set.of("jakarta.persistence.Entity", "jakarta.persistence.MappedSuperclass",
            "jakarta.persistence.Embeddable");
    private static final Set<String> OBSERVES = Set.of("jakarta.enterprise.event.Observes", "jakarta.enterprise.event.ObservesAsync");
    private static final Set<String> OLD_TIME = Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar",
            "java.text.SimpleDateFormat");

    /** Who may know whom: only downwards, and nobody on the same step. */
    static final ArchRule MODULES = rule("know only the modules below their own", (c, wrong) -> {
        String own = Building.module(c.getPackageName());
        Dependencies.of(c).forEach(d -> {
            String other = Building.module(d.getTargetClass().getPackageName());
            if (!other.isEmpty() && !other.equals(own) && !Building.mayKnow(own, other)) {
                wrong.accept(own + " must not know " + other + ": " + d.getDescription());
            }
        });
    });

    /** The law of a module speaks {@code java.*} and the kernel, nothing else. */
    static final ArchRule LAW = rule("say the law in java.* and the kernel's words alone", (c, wrong) -> {
        if (Building.isPart(c.getPackageName(), "law")) {
            String own = "masar." + Building.module(c.getPackageName()) + ".law";
            Dependencies.of(c).forEach(d -> {
                String other = d.getTargetClass().getBaseComponentType().getPackageName();
                boolean fine = other.isEmpty() || other.equals("java") || other.startsWith("java.") && !other.startsWith("java.sql")
                        || other.equals("masar.kernel") || other.equals(own) || other.startsWith(own + ".");
                if (!fine) {
                    wrong.accept(d.getDescription());
                }
            });
        }
    });

    /** Law and pages of a module are its own. */
    static final ArchRule INSIDES = rule("leave the law and the pages of other modules alone", (c, wrong) -> {
        String own = Building.module(c.getPackageName());
        Dependencies.of(c).forEach(d -> {
            String target = d.getTargetClass().getPackageName();
            if (!Building.module(target).equals(own) && (Building.isPart(target, "law") || Building.isPart(target, "view"))) {
                wrong.accept(d.getDescription());
            }
        });
    });

    /** Entities, observers, and queries that are no contract bean, stay inside their package; the kernel has no tables and only a tool. */
    static final ArchRule HIDDEN = rule("keep entities, queries and observers package-private", (c, wrong) -> {
        boolean entity = STORED.stream().anyMatch(c::isAnnotatedWith);
        boolean observer = c.getMethods().stream().anyMatch(Rules::observes);
        // The kernel has no tables: what asks there asks for whoever hands it their own entity.
        boolean queries = c.getFields().stream().anyMatch(Rules::isEntityManager) && !isContractBean(c)
                && !Building.module(c.getPackageName()).equals("kernel");
        if (c.getModifiers().contains(PUBLIC) && (entity || observer || queries)) {
            wrong.accept(c.getName() + " is public, but " + (entity ? "an entity" : observer ? "an observer" : "a class of queries"));
        }
    });

    /** One clock for all. */
    static final ArchRule TIME = rule("ask CivilClock what time it is", (c, wrong) -> {
        if (Set.of("masar.kernel.CivilClock", "masar.demo.signon.Outside").contains(c.getName()) || c.getPackageName().equals("masar.app.launch")) {
            return;
        }
        c.getAccessesFromSelf().stream().filter(Rules::readsTheClock).forEach(a -> wrong.accept(a.getDescription()));
    });

    /** java.time, and none of what was before it; JDBC keeps its own types at the edge. */
    static final ArchRule OLD_DATES = rule("keep dates in java.time", (c, wrong) -> Dependencies.of(c)
            .filter(d -> OLD_TIME.contains(d.getTargetClass().getName())).forEach(d -> wrong.accept(d.getDescription())));

    /** A line of a menu is made once for all: whether somebody sees it is asked each time, never kept in it. */
    static final ArchRule MENUS = rule("keep no answer about somebody in a line of a menu", (c, wrong) -> {
        if (c.getAllRawInterfaces().stream().anyMatch(i -> i.getName().equals("masar.ui.MenuEntry"))) {
            c.getFields().stream().filter(f -> f.getRawType().getName().equals("boolean")).forEach(f -> wrong.accept(f.getDescription()));
        }
    });

    /** Every use case says who may call it. */
    static final ArchRule ENTRANCES = rule("guard every public method of a contract bean", (c, wrong) -> {
        if (isContractBean(c) && !says(c)) {
            c.getAllMethods().stream().filter(m -> m.getOwner().getPackageName().startsWith("masar."))
                    .filter(m -> m.getModifiers().contains(PUBLIC) && !m.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                    .filter(m -> !m.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.BRIDGE))
                    .filter(m -> !(m.isAnnotatedWith(Requires.class) || m.isAnnotatedWith(OpenToAll.class)))
                    .forEach(m -> wrong.accept(m.getFullName() + " carries neither @Requires nor @OpenToAll"));
        }
    });

    private Rules() {
    }

    private static boolean says(JavaClass c) {
        return c.isAnnotatedWith(Requires.class) || c.isAnnotatedWith(OpenToAll.class);
    }

    /** A public bean in the root package of a module. */
    static boolean isContractBean(JavaClass c) {
        return c.getModifiers().contains(PUBLIC) && c.getPackageName().equals("masar." + Building.module(c.getPackageName()))
                && SCOPES.stream().anyMatch(c::isAnnotatedWith);
    }

    private static boolean observes(JavaMethod method) {
        return method.getParameters().stream().anyMatch(p -> OBSERVES.stream().anyMatch(p::isAnnotatedWith));
    }

    private static boolean isEntityManager(JavaField field) {
        return field.getRawType().getName().equals("jakarta.persistence.EntityManager");
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return owner.startsWith("java.time.") && name.equals("now")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.time.Clock") && name.startsWith("system");
    }

    private static ArchRule rule(String name, BiConsumer<JavaClass, Consumer<String>> check) {
        return classes().that(DescribedPredicate.<JavaClass>alwaysTrue().as("of the house")).should(new ArchCondition<>(name) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        });
    }

    /** All rules, by name. */
    static List<ArchRule> all() {
        return List.of(MODULES, LAW, INSIDES, HIDDEN, TIME, OLD_DATES, MENUS, ENTRANCES);
    }

    private static final class Dependencies {
        static java.util.stream.Stream<Dependency> of(JavaClass c) {
            return c.getDirectDependenciesFromSelf().stream().filter(d -> !d.getTargetClass().equals(c));
        }
    }
}
