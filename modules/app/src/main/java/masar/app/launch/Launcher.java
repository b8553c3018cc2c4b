package masar.app.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Main class of the runnable JAR: settings first, then the server with the one application inside. */
public final class Launcher {
    private Launcher() {
    }

    /** Starts Masar; settings come from {@code config/masar.properties}, system properties and the environment. */
    public static void main(String[] args) throws Exception {
        Path data = Path.of(System.getProperty("masar.data", "data")).toAbsolutePath();
        Files.createDirectories(data);
        String address = System.getProperty("masar.http.address", "127.0.0.1");
        Path commands = preboot(data, address);
        List<String> all = new ArrayList<>(List.of("--nocluster", "--rootdir", data.resolve("server").toString(),
                "--port", System.getProperty("masar.http.port", "8080"), "--prebootcommandfile", commands.toString(),
                "--disablephonehome"));
        all.addAll(List.of(args));
        fish.payara.micro.PayaraMicro.main(all.toArray(String[]::new));
    }

    private static Path preboot(Path data, String address) throws IOException {
        Path file = data.resolve("preboot.txt");
        Files.writeString(file,
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=" + address + "\n");
        return file;
    }
}
