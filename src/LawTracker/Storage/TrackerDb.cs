using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LawTracker.Storage;

/// <summary>The tables of one instance, the same on SQLite and on PostgreSQL; each has migrations of its own.</summary>
public abstract class TrackerDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<RecordRow> Records => Set<RecordRow>();

    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    public DbSet<SnapshotRow> Snapshots => Set<SnapshotRow>();

    public DbSet<BlobRow> Blobs => Set<BlobRow>();

    public DbSet<SectionRow> Sections => Set<SectionRow>();

    public DbSet<ProposalRow> Proposals => Set<ProposalRow>();

    public DbSet<TriageRow> Triage => Set<TriageRow>();

    public DbSet<VersionRow> Versions => Set<VersionRow>();

    public DbSet<ProvisionRow> Provisions => Set<ProvisionRow>();

    public DbSet<TextRow> Texts => Set<TextRow>();

    public DbSet<RunRow> Runs => Set<RunRow>();

    public DbSet<MismatchRow> Mismatches => Set<MismatchRow>();

    public DbSet<LinkRow> Links => Set<LinkRow>();

    public DbSet<RequestRow> Requests => Set<RequestRow>();

    public DbSet<SettingRow> Settings => Set<SettingRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RecordRow>().HasKey(r => new { r.Folder, r.Key });
        modelBuilder.Entity<RevisionRow>().HasKey(r => r.Number);
        modelBuilder.Entity<RevisionRow>().HasIndex(r => r.Previous).IsUnique();
        modelBuilder.Entity<RevisionRow>().HasIndex(r => new { r.Folder, r.Key });
        modelBuilder.Entity<SnapshotRow>().HasIndex(s => new { s.Url, s.Sha256 });
        modelBuilder.Entity<SnapshotRow>().HasIndex(s => s.SourceId);
        modelBuilder.Entity<BlobRow>().HasKey(b => b.Sha256);
        modelBuilder.Entity<SectionRow>().HasKey(s => new { s.SourceId, s.Law, s.Citation });
        modelBuilder.Entity<ProposalRow>().HasIndex(p => new { p.Law, p.SourceId, p.AsAt, p.TextSha256 }).IsUnique();
        modelBuilder.Entity<TriageRow>().HasIndex(t => new { t.Place, t.Citation }).IsUnique();
        modelBuilder.Entity<VersionRow>().HasIndex(v => new { v.Law, v.SourceId, v.AsAt, v.Sha256 }).IsUnique();
        modelBuilder.Entity<VersionRow>().HasMany(v => v.Provisions).WithOne().HasForeignKey(p => p.VersionId);
        modelBuilder.Entity<TextRow>().HasKey(t => t.Sha256);
        modelBuilder.Entity<MismatchRow>().HasIndex(m => new { m.Kind, m.Subject }).IsUnique();
        modelBuilder.Entity<LinkRow>().HasKey(l => l.Url);
        modelBuilder.Entity<RequestRow>().HasKey(r => new { r.SourceId, r.Hour });
        modelBuilder.Entity<SettingRow>().HasKey(s => s.Name);
    }

    /// <summary>Instants are UTC, whatever the driver says of their kind.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Properties<DateTime>().HaveConversion<Utc>();

    sealed class Utc() : ValueConverter<DateTime, DateTime>(v => v.ToUniversalTime(), v => DateTime.SpecifyKind(v, DateTimeKind.Utc));
}
