package masar.app.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * Main class of the runnable JAR: reads the settings, says in one line what is wrong with them, then starts the server with the one
 * application inside and says in one line where it is.
 */
public final class Launcher {
    /** Set by the application when it stands; read here after the server has come up. */
    public static final String STANDS = "masar.stands";
    /** What to do instead of serving, when the command line says so: {@code import FILE}, {@code demo-file PEOPLE FILE}, {@code verify-audit}. */
    public static final String COMMAND = "masar.command";
    /** How a command begins that writes the made-up crowd into a file; how many people and the file follow. */
    public static final String CROWD = "demo-file ";
    /** What became of it, said by the application, in lines. */
    public static final String DONE = "masar.command.done";
    /** How far it is, said by the application now and then, in one line. */
    public static final String SAID = "masar.command.said";
    /** What is wrong with the database, in one line said by the application; see {@code HouseDataSource.WRONG}. */
    public static final String WRONG = "masar.db.wrong";
    /** Set when the process was told to end and lets others know first. */
    public static final String STOPPING = "masar.stopping";
    /** Where the application says how many requests it is answering. */
    public static final String RUNNING = "masar:type=Running";
    /** How {@link #DONE} begins when it went wrong. */
    public static final String FAILED = "Failed: ";
    private static final long HEAR = 500;
    private static final PrintStream SAY = System.out;
    /** Held for as long as the process lives; a channel that nobody refers to would be closed and the lock lost. */
    private static FileChannel held;

    private Launcher() {
    }

    /** Starts Masar. {@code --import FILE}, {@code --demo-file PEOPLE FILE} and {@code --verify-audit} are ours: they are done, and the process ends. All other arguments are handed to the server. */
    public static void main(String[] args) throws Exception {
        // Times stand in the database without a zone and are UTC; whatever turns them must not take the machine's.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            Settings.load();
            List<String> server = serverArguments(args);
            SAY.println("Starting. A first start takes a minute or more.");
            if (System.getProperty(COMMAND) != null) {
                hear();
            }
            fish.payara.micro.PayaraMicro.main(server.toArray(String[]::new));
        } catch (WrongSetting wrong) {
            stop(wrong.getMessage());
        }
        if (System.getProperty(STANDS) == null) {
            if (System.getProperty(WRONG) != null) {
                stop(System.getProperty(WRONG));
            }
            stop("Masar did not start. The reason is in " + Settings.data().resolve("log") + ".");
        }
        Stop.whenTold();
        if (System.getProperty(COMMAND) != null) {
            done(System.getProperty(DONE, FAILED + "the reason is in " + Settings.data().resolve("log") + "."));
        }
        SAY.println(address());
    }

    /** Hands on what the application says of its command: the server takes the console away from whoever runs in it. */
    private static void hear() {
        Thread ear = new Thread(() -> {
            String last = "";
            while (!Thread.currentThread().isInterrupted()) {
                String said = System.getProperty(SAID, "");
                if (!said.equals(last)) {
                    SAY.println(said);
                    last = said;
                }
                try {
                    Thread.sleep(HEAR);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }, "command");
        ear.setDaemon(true);
        ear.start();
    }

    /** A command is all that such a start is for. */
    private static void done(String lines) {
        if (lines.startsWith(FAILED)) {
            stop(lines.substring(FAILED.length()));
        }
        SAY.println(lines);
        System.exit(0);
    }

    private static String address() {
        String line = "Masar is ready at " + System.getProperty("masar.base-url") + "/";
        return Settings.demo() ? line + " - the people to sign in as are at " + System.getProperty("masar.base-url") + "/demo" : line;
    }

    private static List<String> serverArguments(String[] args) throws IOException {
        Path data = Settings.data();
        Files.createDirectories(data.resolve("log"));
        keepForOurselves(data);
        forgetServer(data.resolve("server"));
        mustBeFree(Settings.address(), Settings.port());
        Path logging = write(data.resolve("log").resolve("logging.properties"), Settings.logging());
        Path preboot = write(data.resolve("preboot.txt"), Settings.preboot());
        Path postdeploy = write(data.resolve("postdeploy.txt"), Settings.postdeploy());
        List<String> all = new ArrayList<>(List.of("--nohazelcast", "--disablephonehome", "--rootdir", data.resolve("server").toString(),
                "--port", String.valueOf(Settings.port()), "--prebootcommandfile", preboot.toString(), "--postdeploycommandfile", postdeploy.toString(),
                "--logproperties", logging.toString()));
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--import") && i + 1 < args.length) {
                System.setProperty(COMMAND, "import " + Path.of(args[++i]).toAbsolutePath());
            } else if (args[i].equals("--demo-file") && i + 2 < args.length) {
                System.setProperty(COMMAND, CROWD + args[++i] + " " + Path.of(args[++i]).toAbsolutePath());
            } else if (args[i].equals("--verify-audit")) {
                System.setProperty(COMMAND, "verify-audit");
            } else {
                all.add(args[i]);
            }
        }
        return all;
    }

    private static Path write(Path file, String text) throws IOException {
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** The server would deploy what it remembers beside what this JAR brings; nothing of ours is kept there. */
    private static void forgetServer(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Two servers on one data folder would destroy it; the lock is given back when the process ends, however it ends. */
    private static void keepForOurselves(Path data) throws IOException {
        held = FileChannel.open(data.resolve("masar.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (held.tryLock() == null) {
            throw new WrongSetting("masar.data: " + data + " is in use by another Masar that is still running.");
        }
    }

    private static void mustBeFree(String address, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException e) {
            throw new WrongSetting("masar.http.port: " + address + ":" + port + " cannot be opened: " + e.getMessage() + ".");
        }
    }

    private static void stop(String why) {
        System.err.println(why);
        System.exit(1);
    }
}
