package masar.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import masar.app.launch.Launcher;
import masar.demo.CrowdFile;
import masar.documents.RootCheck;
import masar.documents.Roots;
import masar.journal.Audit;
import masar.journal.ChainCheck;
import masar.journal.ChainEnd;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.kernel.Setting;
import masar.kernel.Slice;
import masar.records.ImportFile;
import masar.ui.Texts;

/** What an operator does from the command line instead of serving. Answers lines for the console; wrong ones begin with {@link Launcher#FAILED}. */
@ApplicationScoped
@OpenToAll("called at the start for whoever may start the process")
class Commands {
    private static final int PAGE = 100;
    @Inject ImportFile imports;
    @Inject CrowdFile crowd;
    @Inject Audit audit;
    @Inject Roots roots;
    @Inject Texts texts;

    /** Does what was asked. */
    String run(String command) {
        return command.equals("verify-audit") ? verify() : command.startsWith(Launcher.CROWD) ? crowd(command.substring(Launcher.CROWD.length())) : take(Path.of(command.substring("import ".length())));
    }

    /** Writes the made-up crowd into a file: {@code PEOPLE FILE}. */
    private String crowd(String asked) {
        String[] parts = asked.split(" ", 2);
        int people = parts[0].matches("\\d{1,7}") ? Integer.parseInt(parts[0]) : 0;
        if (people < 1 || people > CrowdFile.MOST) {
            return Launcher.FAILED + "how many people must be a number from 1 to " + CrowdFile.MOST + ".";
        }
        if (!Setting.DEMO.yes()) {
            return Launcher.FAILED + "the crowd works at the agencies of the demo: start with -Dmasar.demo=true and a data folder of its own.";
        }
        try {
            CrowdFile.Written written = crowd.write(people, Path.of(parts[1]), now -> System.setProperty(Launcher.SAID, now.people() + " people, " + now.events() + " career events"));
            return "Wrote " + written.people() + " people and " + written.events() + " career events to " + parts[1] + ".";
        } catch (UncheckedIOException e) {
            return Launcher.FAILED + e.getMessage();
        }
    }

    private String take(Path file) {
        if (!Files.isReadable(file)) {
            return Launcher.FAILED + "there is no file " + file + " that can be read. Nothing was imported.";
        }
        try {
            ImportLine line = new ImportLine(System.nanoTime());
            ImportFile.Taken taken = imports.take(file, Locale.ENGLISH, now -> line.at(System.nanoTime(), now).ifPresent(said -> System.setProperty(Launcher.SAID, said)));
            return taken.report().summary() + " Problems: " + taken.problems();
        } catch (Refused refused) {
            Refused.Problem first = refused.problems().get(0);
            return Launcher.FAILED + texts.in(Locale.ENGLISH, first.key(), first.args().toArray()) + " Nothing was imported.";
        } catch (UncheckedIOException e) {
            return Launcher.FAILED + e.getMessage();
        }
    }

    /** Walks every chain of the audit; the ends it prints, kept elsewhere, prove everything up to there. */
    private String verify() {
        audit.seal();
        List<String> bad = new ArrayList<>();
        StringBuilder good = new StringBuilder();
        Slice<ChainEnd> page = audit.chains("", PAGE);
        while (true) {
            for (ChainEnd end : page.rows()) {
                ChainCheck check = audit.verify(end.agency());
                String name = end.agency().isEmpty() ? "(house)" : end.agency();
                if (check.good()) {
                    good.append(name).append(' ').append(check.rows()).append(' ').append(check.head()).append('\n');
                } else {
                    bad.add(name + ": line " + check.badNo() + " is " + check.state().name().toLowerCase(Locale.ROOT) + ", " + check.rows() + " good lines before it");
                }
            }
            if (!page.isMore()) {
                break;
            }
            page = audit.chains(page.next(), PAGE);
        }
        RootCheck signed = roots.verifyAll();
        if (!signed.good()) {
            bad.add("signed roots: " + signed.day().orElseThrow() + " " + (signed.agency().isEmpty() ? "" : signed.agency() + " ") + said(signed.state()) + ", "
                    + signed.days() + " good days before it");
        }
        String days = signed.day().map(day -> "Signed roots: " + signed.days() + " days, the last one " + day + ".").orElse("There are no signed roots yet.");
        return bad.isEmpty() ? good + days + "\nEvery chain is whole." : Launcher.FAILED + "the audit is not whole. " + String.join("; ", bad);
    }

    private static String said(RootCheck.State state) {
        return switch (state) {
            case CHAIN -> "does not agree with the chain, which was rewritten";
            case CHANGED -> "was changed after it was signed";
            case FILE -> "is not what was signed: a root was removed or added";
            case GAP -> "does not follow the day before it, which was removed or changed";
            case KEY -> "was signed with a key whose certificate is not in the keystore";
            case GOOD -> "is good";
        };
    }
}
