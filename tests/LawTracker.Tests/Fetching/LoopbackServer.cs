using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LawTracker.Tests.Fetching;

/// <summary>A web server on a port the system chooses: gives raw bytes by path, so that it can also misbehave.</summary>
sealed class LoopbackServer : IDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly Dictionary<string, Func<string, NetworkStream, Task>> answers = new(StringComparer.Ordinal);

    public LoopbackServer()
    {
        listener.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        _ = Serve();
    }

    public string Address { get; }

    /// <summary>Every request as it came, but those for robots.txt.</summary>
    public List<string> Requests { get; } = [];

    public int RobotsRequests { get; private set; }

    public LoopbackServer On(string path, Func<string, NetworkStream, Task> answer)
    {
        answers[path] = answer;
        return this;
    }

    public LoopbackServer On(string path, string status, string headers = "", string body = "") => On(path, (_, to) => Send(to, status, headers + $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n", body));

    public static async Task Send(NetworkStream to, string status, string headers, string body) =>
        await to.WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\nConnection: close\r\n{headers}\r\n{body}"));

    async Task Serve()
    {
        try
        {
            while (true)
                _ = Answer(await listener.AcceptTcpClientAsync());
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // Disposed.
        }
    }

    async Task Answer(TcpClient client)
    {
        using var _ = client;
        try
        {
            var stream = client.GetStream();
            var buffer = new byte[16384];
            var request = "";
            while (!request.Contains("\r\n\r\n", StringComparison.Ordinal))
            {
                var read = await stream.ReadAsync(buffer);
                if (read == 0)
                    return;
                request += Encoding.ASCII.GetString(buffer, 0, read);
            }
            lock (Requests)
            {
                if (request.StartsWith("GET /robots.txt ", StringComparison.Ordinal))
                    RobotsRequests++;
                else
                    Requests.Add(request);
            }
            if (answers.TryGetValue(request.Split(' ')[1], out var answer))
                await answer(request, stream);
            else
                await Send(stream, "404 Not Found", "Content-Length: 0\r\n", "");
        }
        catch (IOException)
        {
            // The other side has gone.
        }
    }

    public void Dispose() => listener.Dispose();
}
