using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LawTracker.Storage;

/// <summary>Lets <c>dotnet ef migrations add</c> build the model without a running instance.</summary>
public sealed class TrackerDbDesign : IDesignTimeDbContextFactory<TrackerDb>
{
    public TrackerDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<TrackerDb>().UseSqlite("Data Source=:memory:").Options);
}
