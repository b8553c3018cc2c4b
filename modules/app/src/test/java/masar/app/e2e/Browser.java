package masar.app.e2e;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * A real Chromium, one for the run; tests take {@link Screens} as a parameter and open as many as they need, or the browser itself where
 * they have a server of their own. Where the machine has
 * no Chromium the test is skipped with a plain line; with {@code CI=true} that is a failure. A failed test leaves a picture of
 * every open page in {@code target/screenshots}.
 */
public final class Browser implements ExecutionCondition, ParameterResolver, AfterEachCallback, TestExecutionExceptionHandler {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Browser.class);
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    private static Path chromium() {
        return Path.of(System.getProperty("masar.test.chromium", "/usr/bin/chromium"));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Files.isExecutable(chromium())) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        String line = "no Chromium at " + chromium() + " (say -Dmasar.test.chromium=PATH)";
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException(line + ", and CI must not go without the browser journeys");
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.println("SKIPPED " + context.getDisplayName() + ": " + line);
        }
        return ConditionEvaluationResult.disabled(line);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Screens.class || parameter.getParameter().getType() == com.microsoft.playwright.Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        com.microsoft.playwright.Browser browser = context.getRoot().getStore(HERE)
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class).browser();
        return parameter.getParameter().getType() != Screens.class ? browser : context.getStore(HERE).getOrComputeIfAbsent(Screens.class,
                key -> new Screens(browser, RunningMasar.server(context)), Screens.class);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        Screens open = context.getStore(HERE).get(Screens.class, Screens.class);
        if (open != null) {
            open.picture(context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
        }
        throw failure;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Screens open = context.getStore(HERE).get(Screens.class, Screens.class);
        if (open != null) {
            open.closeAll();
        }
    }

    private record Chromium(Playwright playwright, com.microsoft.playwright.Browser browser) implements AutoCloseable {
        private static Chromium start() {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Chromium(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium()).setHeadless(true).setArgs(FLAGS)));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
